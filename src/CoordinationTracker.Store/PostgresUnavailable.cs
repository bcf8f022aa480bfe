namespace CoordinationTracker.Store;

/// <summary>No private PostgreSQL can be had here; the message is one sentence for whoever started the program.</summary>
public sealed class PostgresUnavailable(string sentence, Exception? inner = null) : Exception(sentence, inner);
