namespace Vireo.Contract.Uris;

/// <summary>A variable of a URI's query.</summary>
/// <param name="Name">Its name, escapes taken out.</param>
/// <param name="Value">Its value as libvirt reads it: escapes taken out, <c>+</c> left as it is; empty when none was given.</param>
/// <param name="FormValue">Its value as forms write one: escapes taken out, <c>+</c> a space.</param>
/// <remarks><c>virURIParam</c>.</remarks>
public readonly record struct VirtUriParameter(string Name, string Value, string FormValue);
