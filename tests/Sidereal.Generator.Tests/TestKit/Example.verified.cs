// Accepted once.
