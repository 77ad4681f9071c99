using System.Globalization;
using System.Text;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>
/// What the test driver says its host can do (<c>virConnectGetCapabilities</c>).
/// </summary>
internal static class CapabilitiesText
{
    private const int CpusPerCell = 8;
    private const int PagesPerCell = 524288;
    private static readonly int[] SmallPageKib = [4, 8];
    private static readonly string[] OsTypes = ["hvm", "xen"];

    internal static string Write(string architecture, IReadOnlyList<int> cellsKib)
    {
        var text = new StringBuilder();
        text.Append("<capabilities>\n\n");
        WriteHost(text, architecture, cellsKib);
        foreach (string osType in OsTypes)
        {
            WriteGuest(text, osType, architecture);
        }

        return text.Append("</capabilities>\n").ToString();
    }

    private static void WriteHost(StringBuilder text, string architecture, IReadOnlyList<int> cellsKib)
    {
        text.Append(
            $"""
              <host>
                <cpu>
                  <arch>{architecture}</arch>
                  <features>
                    <pae/>
                    <nonpae/>
                  </features>
                  <pages unit='KiB' size='4'/>
                  <pages unit='KiB' size='8'/>
                  <pages unit='KiB' size='2048'/>
                  <pages unit='KiB' size='1048576'/>
                </cpu>
                <power_management/>
                <iommu support='no'/>
                <topology>
                  <cells num='{cellsKib.Count}'>

            """);
        for (int cell = 0; cell < cellsKib.Count; cell++)
        {
            WriteCell(text, cell, cellsKib[cell]);
        }

        text.Append(
            """
                  </cells>
                </topology>
                <secmodel>
                  <model>testSecurity</model>
                  <doi></doi>
                </secmodel>
              </host>


            """);
    }

    private static void WriteCell(StringBuilder text, int cell, int memoryKib)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"""
                    <cell id='{cell}'>
                      <memory unit='KiB'>{memoryKib}</memory>
                      <pages unit='KiB' size='{SmallPageKib[cell]}'>{PagesPerCell}</pages>
                      <pages unit='KiB' size='2048'>0</pages>
                      <pages unit='KiB' size='1048576'>0</pages>
                      <cpus num='{CpusPerCell}'>

            """);
        for (int core = 0; core < CpusPerCell; core++)
        {
            int cpu = (cell * CpusPerCell) + core;
            text.Append(CultureInfo.InvariantCulture,
                $"            <cpu id='{cpu}' socket_id='{cell}' die_id='0' core_id='{core}' siblings='{cpu}'/>\n");
        }

        text.Append(
            """
                      </cpus>
                    </cell>

            """);
    }

    private static void WriteGuest(StringBuilder text, string osType, string architecture) => text.Append(
        $"""
          <guest>
            <os_type>{osType}</os_type>
            <arch name='{architecture}'>
              <wordsize>32</wordsize>
              <emulator>/usr/bin/test-hv</emulator>
              <domain type='test'/>
            </arch>
            <features>
              <pae/>
              <nonpae/>
            </features>
          </guest>


        """);
}
