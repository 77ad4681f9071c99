namespace Vireo.Xdr;

/// <summary>Writes a value.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="value">The value.</param>
/// <typeparam name="T">The value's type.</typeparam>
public delegate void XdrEncode<in T>(ref XdrWriter writer, T value);

/// <summary>Reads a value.</summary>
/// <param name="reader">Where it comes from.</param>
/// <returns>The value; nothing in it points into the bytes that were read.</returns>
/// <typeparam name="T">The value's type.</typeparam>
/// <exception cref="XdrFormatException">The bytes are not such a value.</exception>
public delegate T XdrDecode<out T>(ref XdrReader reader);
