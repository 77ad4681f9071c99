using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>Lets trees of answers be turned into elements without reflection.</summary>
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ProbeJson : JsonSerializerContext;
