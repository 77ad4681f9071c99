namespace Vireo.Generator.Codecs;

/// <summary>A field of a struct, of a call's arguments, of a reply or of an event.</summary>
/// <param name="Name">Its name in C#, as declared.</param>
/// <param name="Type">Its type.</param>
internal sealed record FieldModel(string Name, WireType Type);
