using System.Buffers.Binary;

namespace CoordinationTracker.Web.Demo;

/// <summary>Ids in the shape of version 7 — they sort by time — made from what is known instead of from chance.</summary>
public static class FixedId
{
    public static Guid Of(DateTimeOffset at, int diary, int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.ToUnixTimeMilliseconds() << 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | diary));
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], number);
        bytes[8] |= 0x80;
        return new Guid(bytes, bigEndian: true);
    }
}
