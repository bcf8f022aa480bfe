namespace CoordinationTracker;

/// <summary>
/// What every list of a command must be before it becomes part of the record: no longer than anybody means. What is longer
/// would be a page nobody can open and a paper nobody can print.
/// </summary>
public static class Listing
{
    /// <summary>Longest list of what is said in words or figures: audiences, topics, recipients, items of an agenda.</summary>
    public const int Said = 1_000;

    /// <summary>Longest list of units, or of entries of the record, each by its id or code.</summary>
    public const int Named = 5_000;

    /// <summary>The list, unless it is longer.</summary>
    /// <exception cref="Refusal">It is longer.</exception>
    public static EquatableList<T> AtMost<T>(this EquatableList<T> list, int longest, string field)
    {
        Refusal.If(list.Count > longest, field,
            $"At most {longest} stand in one list; here are {list.Count}. Tell them in more than one entry.",
            $"Một danh sách có tối đa {longest} mục; ở đây có {list.Count}. Hãy ghi thành nhiều bản ghi.");
        return list;
    }
}
