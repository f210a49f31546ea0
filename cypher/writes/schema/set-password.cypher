// Sets a user's password; runs on the system database.
// Parameters: $user; $password
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
