using System.Diagnostics;
using System.Globalization;

namespace Vireo.Bench.Clients;

/// <summary>libvirt's C library, in a small program that <c>bench/run</c> compiles.</summary>
internal sealed class LibvirtClient(string program)
{
    internal ClientMeasurement Run(ClientLoad load)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        start.ArgumentList.Add(load.Uri);
        start.ArgumentList.Add(load.Call.ToString());
        start.ArgumentList.Add(load.Concurrency.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(load.Duration.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        double[] numbers = [.. process.StandardOutput.ReadToEnd().Split().Where(word => word.Length > 0).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        process.WaitForExit();
        return new ClientMeasurement(numbers[0] / load.Duration.TotalSeconds, numbers[1] * 1e5 / numbers[0]);
    }
}
