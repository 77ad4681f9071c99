namespace Vireo.Model.Declarations;

/// <summary>Makes an abstract partial class what several views share: its properties are theirs, behind their own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class XmlBaseAttribute : Attribute;
