using System.Text.Json;
using Vireo.Cli.Output;
using Vireo.Nodes;

namespace Vireo.Cli.Host;

/// <summary>What <c>nodeinfo</c> tells.</summary>
/// <param name="Node">The host's hardware.</param>
internal sealed record NodeHardwareResult(NodeInfo Node) : ICommandResult
{
    private const int LabelWidth = 20;

    public void WriteText(TextOutput output)
    {
        Line(output, "CPU model:", Node.CpuModel);
        Line(output, "CPU(s):", $"{Node.CpuCount}");
        if (Node.CpuFrequencyMhz != 0)
        {
            Line(output, "CPU frequency:", $"{Node.CpuFrequencyMhz} MHz");
        }

        Line(output, "CPU socket(s):", $"{Node.SocketsPerCell}");
        Line(output, "Core(s) per socket:", $"{Node.CoresPerSocket}");
        Line(output, "Thread(s) per core:", $"{Node.ThreadsPerCore}");
        Line(output, "NUMA cell(s):", $"{Node.NumaCellCount}");
        Line(output, "Memory size:", $"{Node.MemoryKib} KiB");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("cpuModel", Node.CpuModel);
        json.WriteNumber("cpuCount", Node.CpuCount);
        json.WriteNumber("cpuFrequencyMhz", Node.CpuFrequencyMhz);
        json.WriteNumber("socketsPerCell", Node.SocketsPerCell);
        json.WriteNumber("coresPerSocket", Node.CoresPerSocket);
        json.WriteNumber("threadsPerCore", Node.ThreadsPerCore);
        json.WriteNumber("numaCellCount", Node.NumaCellCount);
        json.WriteNumber("memoryKib", Node.MemoryKib);
        json.WriteEndObject();
    }

    private static void Line(TextOutput output, string label, string value) => output.Print($"{label.PadRight(LabelWidth)} {value}\n");
}
