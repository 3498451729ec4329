"""What people read of it: the report's values, page, print and charts."""
