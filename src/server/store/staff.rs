//! Staff: who works in the studio.

use serde::{Deserialize, Serialize};

use super::db::Db;
use super::error::StoreError;
use super::ids::StaffId;
use super::json;
use super::person::normal_email;
use crate::domain::instant::Instant;

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, settings and the outbox too.
    Admin,
    /// Applications of the jobs whose hiring team they are in, and content.
    Recruiter,
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// Their address, in lower case.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they can sign in.
    pub active: bool,
    /// Since when.
    pub created_at: Instant,
}

/// A member of staff to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStaff {
    /// Their id.
    pub id: StaffId,
    /// Their address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// The password's hash, as a PHC string.
    pub password_hash: String,
    /// What they may do.
    pub role: Role,
}

#[derive(sqlx::FromRow)]
struct StaffRow {
    id: StaffId,
    email: String,
    name: String,
    password_hash: String,
    role: String,
    active: bool,
    created_at: i64,
}

impl TryFrom<StaffRow> for Staff {
    type Error = StoreError;

    fn try_from(row: StaffRow) -> Result<Self, StoreError> {
        Ok(Self {
            role: json::read_word("staff", row.id, &row.role)?,
            id: row.id,
            email: row.email,
            name: row.name,
            active: row.active,
            created_at: Instant(row.created_at),
        })
    }
}

/// Adds a member of staff.
///
/// # Errors
/// [`StoreError::Taken`] when somebody has the address.
pub async fn add(db: &Db, staff: &NewStaff, at: Instant) -> Result<(), StoreError> {
    let role = json::write_word(&staff.role)?;
    db_write!(db, conn, {
        sqlx::query(
            "INSERT INTO staff (id, email, name, password_hash, role, active, created_at)
             VALUES ($1, $2, $3, $4, $5, TRUE, $6)",
        )
        .bind(staff.id)
        .bind(normal_email(&staff.email))
        .bind(&staff.name)
        .bind(&staff.password_hash)
        .bind(&role)
        .bind(at.0)
        .execute(conn)
        .await?;
    })
}

/// Whether there is any member of staff: without one nobody has started the organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn any(db: &Db) -> Result<bool, StoreError> {
    let row: Option<StaffId> = db_read!(db, conn, {
        sqlx::query_scalar("SELECT id FROM staff LIMIT 1").fetch_optional(conn).await?
    })?;
    Ok(row.is_some())
}

/// The member of staff of an id.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: StaffId) -> Result<Option<Staff>, StoreError> {
    let row: Option<StaffRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM staff WHERE id = $1").bind(id).fetch_optional(conn).await?
    })?;
    row.map(Staff::try_from).transpose()
}

/// The member of staff of an address with their password's hash, for sign-in.
///
/// # Errors
/// When the database does not answer.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<(Staff, String)>, StoreError> {
    let row: Option<StaffRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM staff WHERE email = $1")
            .bind(normal_email(email))
            .fetch_optional(conn)
            .await?
    })?;
    row.map(|row| {
        let hash = row.password_hash.clone();
        Ok((Staff::try_from(row)?, hash))
    })
    .transpose()
}

/// Everybody, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db) -> Result<Vec<Staff>, StoreError> {
    let rows: Vec<StaffRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM staff ORDER BY name, id").fetch_all(conn).await?
    })?;
    rows.into_iter().map(Staff::try_from).collect()
}

/// Sets a new password and signs them out everywhere.
///
/// # Errors
/// When the database does not answer.
pub async fn set_password(db: &Db, id: StaffId, hash: &str, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE staff SET password_hash = $2 WHERE id = $1")
            .bind(id)
            .bind(hash)
            .execute(&mut *conn)
            .await?;
        sqlx::query("UPDATE session SET revoked_at = $2 WHERE staff_id = $1 AND revoked_at IS NULL")
            .bind(id)
            .bind(at.0)
            .execute(conn)
            .await?;
    })
}

/// Lets them sign in, or no longer; their sessions count only while they may.
///
/// # Errors
/// When the database does not answer.
pub async fn set_active(db: &Db, id: StaffId, active: bool) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE staff SET active = $2 WHERE id = $1").bind(id).bind(active).execute(conn).await?;
    })
}
