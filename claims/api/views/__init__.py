"""HTTP into calls of the services and back; nothing is decided here."""
