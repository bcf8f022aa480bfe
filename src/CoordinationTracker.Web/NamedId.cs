using System.Security.Cryptography;
using System.Text;

namespace CoordinationTracker.Web;

/// <summary>An id that follows from a name, so that two who make it at once make the same one.</summary>
public static class NamedId
{
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true);
}
