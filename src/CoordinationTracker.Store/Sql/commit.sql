-- Sent behind everything else of a transaction, in its batch.
commit
