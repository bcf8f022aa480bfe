namespace CoordinationTracker.Web.Acting;

/// <summary>What a post may do: enter and correct, decide and accept, or keep the papers and the Directory.</summary>
public enum Role { Secretariat, Leader, Clerk }

/// <summary>A post a person acts as until there is sign-in. The record keeps its key as the name of who said a thing.</summary>
public sealed record Post(string Key, Wording Name, Side? Side, Role Role)
{
    public static readonly Post SecretariatA = new("secretariat-a", new(Vi: "Thư ký bên A", En: "Secretariat A"), CoordinationTracker.Side.A, Role.Secretariat);
    public static readonly Post SecretariatB = new("secretariat-b", new(Vi: "Thư ký bên B", En: "Secretariat B"), CoordinationTracker.Side.B, Role.Secretariat);
    public static readonly Post LeaderA = new("leader-a", new(Vi: "Lãnh đạo bên A", En: "Leader, side A"), CoordinationTracker.Side.A, Role.Leader);
    public static readonly Post LeaderB = new("leader-b", new(Vi: "Lãnh đạo bên B", En: "Leader, side B"), CoordinationTracker.Side.B, Role.Leader);
    public static readonly Post Clerk = new("clerk", new(Vi: "Văn thư", En: "Clerk"), null, Role.Clerk);

    public static readonly IReadOnlyList<Post> All = [SecretariatA, SecretariatB, LeaderA, LeaderB, Clerk];

    public static Post? Find(string? key) => All.FirstOrDefault(post => post.Key == key);

    /// <summary>How the record's "by" is shown: the post's name, or the words themselves when no post has that key.</summary>
    public static Wording NameOf(string by) => Find(by)?.Name ?? (by == Notices.SilenceHandler.Timer ? new(Vi: "Bộ hẹn giờ", En: "The timer") : new(Vi: by, En: by));
}
