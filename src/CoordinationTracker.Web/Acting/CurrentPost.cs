using CoordinationTracker.Store;
using CoordinationTracker.Web.Api;

namespace CoordinationTracker.Web.Acting;

/// <summary>Whom this request acts as: the post chosen at the top of the page, or named in the API's Acting-As header.</summary>
public sealed class CurrentPost(IHttpContextAccessor http)
{
    public const string Cookie = "acting-as";
    public const string Header = "Acting-As";

    /// <summary>The post; on the pages the first secretariat until somebody chose.</summary>
    /// <exception cref="NotTaken">A program did not say as whom it acts.</exception>
    /// <exception cref="Refusal">The header names a post there is not: nothing is written in another's name by a slip.</exception>
    public Post Post
    {
        get
        {
            var request = http.HttpContext?.Request;
            if (request?.Headers[Header].FirstOrDefault() is not { } named)
                return request?.Path.StartsWithSegments("/api") is true ? throw Nobody()
                    : Post.Find(request?.Cookies[Cookie]) ?? Post.SecretariatA;
            var post = Post.Find(named);
            Refusal.If(post is null, Header, $"There is no post “{named}”; the posts are {Posts}.", $"Không có vai trò “{named}”; các vai trò là {Posts}.");
            return post!;
        }
    }

    private static NotTaken Nobody() => new(StatusCodes.Status400BadRequest, new(
        Vi: $"Hãy ghi vai trò thực hiện ở tiêu đề {Header}; các vai trò là {Posts}.",
        En: $"Say who acts in the header {Header}; the posts are {Posts}."));

    private static string Posts => string.Join(", ", Post.All.Select(post => post.Key));

    /// <summary>Who says it, for the record: the post, its side, the command's id and where it came from.</summary>
    public Authorship Authorship(Guid? command, string cause) => new(
        Post.Key, command?.ToString(), cause, Post.Side is { } side ? new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = side.ToString() } : null);

    /// <exception cref="Refusal">The post's role does not do this.</exception>
    public void Require(params Role[] roles) => Refusal.If(!roles.Contains(Post.Role), null,
        $"This is not for {Post.Name.In("en")} to do; act as another post.", $"{Post.Name.In("vi")} không thực hiện việc này; hãy chọn vai trò khác.");

    /// <exception cref="Refusal">Somebody speaks for a side that is not theirs.</exception>
    public void RequireSpeakingFor(Side side) => Refusal.If(Post.Side != side, "By",
        "A post speaks only for its own side.", "Chỉ được có ý kiến thay cho bên của mình.");
}
