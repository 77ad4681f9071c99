namespace Vireo.Xdr;

/// <summary>Bytes that libvirt declares as an array of <c>char</c>: each takes four bytes on the wire, where <c>opaque</c> is packed.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class XdrCharsAttribute : Attribute;
