namespace Vireo.Xdr;

/// <summary>Writes a value.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="value">The value.</param>
/// <typeparam name="T">The value's type.</typeparam>
public delegate void XdrEncode<in T>(ref XdrWriter writer, T value);
