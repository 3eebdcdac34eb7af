-- Run once as the master user, whose password RDS keeps in Secrets Manager.
CREATE TABLE products (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]{1,40}$'),
  name text NOT NULL,
  price integer NOT NULL CHECK (price >= 0)
);

-- The service signs in by IAM, without a password, and reads alone.
CREATE USER app;
GRANT rds_iam TO app;
GRANT SELECT ON products TO app;
