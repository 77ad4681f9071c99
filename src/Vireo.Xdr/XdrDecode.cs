namespace Vireo.Xdr;

/// <summary>Reads a value.</summary>
/// <param name="reader">Where it comes from.</param>
/// <returns>The value; nothing in it points into the bytes that were read.</returns>
/// <typeparam name="T">The value's type.</typeparam>
/// <exception cref="XdrFormatException">The bytes are not such a value.</exception>
public delegate T XdrDecode<out T>(ref XdrReader reader);
