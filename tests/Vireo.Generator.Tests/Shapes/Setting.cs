using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

/// <summary>A struct with a union in it, as libvirt's typed parameters are.</summary>
[XdrStruct("shape_setting")]
public sealed partial record Setting(string Field, Leaf Value);
