using System.Xml.Linq;

namespace Vireo.Model.Tests.Schemas;

/// <summary>Something that an element's pattern allows right in it.</summary>
internal sealed record RelaxPart(RelaxKind Kind, XElement Pattern, bool IsMany);
