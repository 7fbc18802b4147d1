//! A client of HTTP/1.1 that costs little, since it runs on the machine that it measures: one connection, kept open, one request
//! at a time, sent as the bytes that it is given.

use std::io::{BufRead, BufReader, Error, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};

/// A connection that is kept open.
pub struct Connection {
    stream: BufReader<TcpStream>,
    line: String,
    body: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub fn open(addr: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(addr)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(1 << 16, stream), line: String::new(), body: Vec::new() })
    }

    /// Sends a request and reads the whole answer: its status and its body.
    pub fn send(&mut self, request: &[u8]) -> Result<(u16, &[u8])> {
        self.stream.get_mut().write_all(request)?;
        let status = self.read_line()?.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| Error::other("an answer without a status"))?;
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.read_line()?.to_ascii_lowercase();
            match line.split_once(':') {
                Some(("content-length", value)) => length = value.trim().parse().map_err(Error::other)?,
                Some(("transfer-encoding", value)) => chunked = value.trim() == "chunked",
                Some(_) => {}
                None => break,
            }
        }
        self.body.clear();
        if chunked {
            self.read_chunks()?
        } else {
            self.read_more(length)?
        }
        Ok((status, &self.body))
    }

    /// The next line, without its end.
    fn read_line(&mut self) -> Result<&str> {
        self.line.clear();
        if self.stream.read_line(&mut self.line)? == 0 {
            return Err(Error::other("the server closed the connection"));
        }
        Ok(self.line.trim_end())
    }

    fn read_chunks(&mut self) -> Result<()> {
        loop {
            let size = usize::from_str_radix(self.read_line()?, 16).map_err(Error::other)?;
            self.read_more(size)?;
            self.read_line()?;
            if size == 0 {
                return Ok(());
            }
        }
    }

    fn read_more(&mut self, bytes: usize) -> Result<()> {
        let before = self.body.len();
        self.body.resize(before + bytes, 0);
        let more = self.body.get_mut(before..).unwrap_or_default();
        self.stream.read_exact(more)
    }
}
