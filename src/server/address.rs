//! Where a request comes from, for rate limits and for sign-ins that are open on this machine only.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use http::header::HOST;
use http::request::Parts;

/// The address of the visitor's machine, as far as it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress {
    /// The address.
    pub ip: IpAddr,
    /// Whether the visitor sits at this machine: a loopback address, asked for by a loopback name, with no proxy between.
    pub on_this_machine: bool,
}

impl ClientAddress {
    /// The address of a request. What `X-Forwarded-For` says counts only as far as proxies named in the settings vouch for it:
    /// read from the right, the first address that is none of them.
    pub fn of(parts: &Parts, trusted: &[IpAddr]) -> Self {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip().to_canonical());
        let forwarded: Vec<&str> = parts
            .headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .collect();
        let mut ip = peer;
        for hop in forwarded.iter().rev() {
            if !trusted.contains(&ip) {
                break;
            }
            let Ok(earlier) = hop.parse::<IpAddr>() else { break };
            ip = earlier.to_canonical();
        }
        let direct = forwarded.is_empty() && !parts.headers.contains_key("forwarded");
        Self { ip, on_this_machine: direct && ip.is_loopback() && asks_by_loopback_name(parts) }
    }

    /// What rate limits count by: an IPv4 address, or the /64 that one IPv6 customer holds.
    pub fn bucket(&self) -> String {
        match self.ip {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => {
                let [a, b, c, d, ..] = ip.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }
}

/// A name that another site could point at this machine does not count.
fn asks_by_loopback_name(parts: &Parts) -> bool {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).or(parts.uri.host());
    let Some(host) = host.and_then(|host| host.parse::<http::uri::Authority>().ok()) else { return false };
    let name = host.host().trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(peer: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = http::Request::builder().uri("/");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        parts.extensions.insert(ConnectInfo(peer.parse::<SocketAddr>().expect("an address")));
        parts
    }

    #[test]
    fn a_forwarded_address_counts_only_behind_a_trusted_proxy() {
        let proxy: IpAddr = "10.0.0.1".parse().expect("an address");
        let forged = parts("203.0.113.9:1", &[("x-forwarded-for", "198.51.100.7")]);
        assert_eq!(ClientAddress::of(&forged, &[proxy]).ip.to_string(), "203.0.113.9");
        let proxied = parts("10.0.0.1:1", &[("x-forwarded-for", "1.1.1.1, 198.51.100.7")]);
        assert_eq!(ClientAddress::of(&proxied, &[proxy]).ip.to_string(), "198.51.100.7");
    }

    #[test]
    fn this_machine_is_a_loopback_address_asked_for_by_a_loopback_name_without_a_proxy() {
        let here =
            |headers: &[(&str, &str)]| ClientAddress::of(&parts("127.0.0.1:1", headers), &[]).on_this_machine;
        assert!(here(&[("host", "localhost:3000")]));
        assert!(here(&[("host", "127.0.0.1:3000")]));
        assert!(here(&[("host", "[::1]:3000")]));
        assert!(!here(&[("host", "rebound.example:3000")]));
        assert!(!here(&[("host", "localhost:3000"), ("x-forwarded-for", "203.0.113.9")]));
        assert!(!here(&[]));
        assert!(!ClientAddress::of(&parts("203.0.113.9:1", &[("host", "localhost")]), &[]).on_this_machine);
    }

    #[test]
    fn one_ipv6_customer_is_one_bucket() {
        let one = ClientAddress::of(&parts("[2001:db8:1:2:3::4]:1", &[]), &[]);
        let other = ClientAddress::of(&parts("[2001:db8:1:2:ffff::1]:1", &[]), &[]);
        assert_eq!(one.bucket(), other.bucket());
    }
}
