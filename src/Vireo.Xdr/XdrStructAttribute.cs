namespace Vireo.Xdr;

/// <summary>
/// A record whose primary constructor's parameters are, in order, the fields of an XDR struct. The record is <c>partial</c>;
/// the generator adds <c>static void Write(ref XdrWriter, T)</c> and <c>static T Read(ref XdrReader)</c>.
/// </summary>
/// <param name="wireName">The struct's name on the wire (<c>remote_nonnull_domain</c>), for documents and for the tests.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class XdrStructAttribute(string wireName) : Attribute
{
    /// <summary>The struct's name on the wire.</summary>
    public string WireName { get; } = wireName;
}
