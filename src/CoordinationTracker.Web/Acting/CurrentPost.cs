using CoordinationTracker.Store;
using CoordinationTracker.Web.Api;

namespace CoordinationTracker.Web.Acting;

/// <summary>Whom this request acts as: the post chosen at the top of the page, or named in the API's Acting-As header.</summary>
public sealed class CurrentPost(IHttpContextAccessor http)
{
    public const string Cookie = "acting-as";
    public const string Header = "Acting-As";

    /// <summary>Whose pages are shown: the first secretariat's until somebody chose.</summary>
    /// <exception cref="Refusal">The header names a post there is not.</exception>
    public Post Post => Named ?? Chosen ?? Post.SecretariatA;

    /// <summary>Who writes; nobody does until a program named a post, or a person saw one at the top of a page.</summary>
    /// <exception cref="NotTaken">A program did not say as whom it acts.</exception>
    /// <exception cref="Refusal">It named a post there is not, or the page's is no longer known.</exception>
    public Post Author
    {
        get
        {
            if (Named is { } named) return named;
            if (http.HttpContext?.Request.Path.StartsWithSegments("/api") is true) throw Nobody();
            Refusal.If(Chosen is null, null,
                "It is not known any more as whom you act: choose it at the top of the page, then send this again.",
                "Không còn biết bạn đang làm việc với vai trò nào: hãy chọn vai trò ở đầu trang rồi gửi lại.");
            return Chosen!;
        }
    }

    /// <summary>What a page shows at its top is from then on chosen.</summary>
    public void Remember()
    {
        if (http.HttpContext is { } shown && HttpMethods.IsGet(shown.Request.Method) && Named is null && Chosen is null)
            Choices.Remember(shown, Cookie, Post.Key);
    }

    private Post? Named
    {
        get
        {
            if (http.HttpContext?.Request.Headers[Header].FirstOrDefault() is not { } named) return null;
            var post = Post.Find(named);
            Refusal.If(post is null, Header, $"There is no post “{named}”; the posts are {Posts}.", $"Không có vai trò “{named}”; các vai trò là {Posts}.");
            return post;
        }
    }

    private Post? Chosen => Post.Find(http.HttpContext?.Request.Cookies[Cookie]);

    private static NotTaken Nobody() => new(StatusCodes.Status400BadRequest, new(
        Vi: $"Hãy ghi vai trò thực hiện ở tiêu đề {Header}; các vai trò là {Posts}.",
        En: $"Say who acts in the header {Header}; the posts are {Posts}."));

    private static string Posts => string.Join(", ", Post.All.Select(post => post.Key));

    /// <summary>Who says it, for the record: the post, its side, the command's id and where it came from.</summary>
    public Authorship Authorship(Guid? command, string cause) => new(
        Author.Key, command?.ToString(), cause,
        Author.Side is { } side ? new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = side.ToString() } : null);

    /// <exception cref="Refusal">The post's role does not do this.</exception>
    public void Require(params Role[] roles) => Refusal.If(!roles.Contains(Author.Role), null,
        $"This is not for {Author.Name.In("en")} to do; act as another post.", $"{Author.Name.In("vi")} không thực hiện việc này; hãy chọn vai trò khác.");

    /// <exception cref="Refusal">Somebody speaks for a side that is not theirs.</exception>
    public void RequireSpeakingFor(Side side) => Refusal.If(Author.Side != side, "By",
        "A post speaks only for its own side.", "Chỉ được có ý kiến thay cho bên của mình.");
}
