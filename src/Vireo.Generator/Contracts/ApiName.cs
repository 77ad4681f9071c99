using System.Text;

namespace Vireo.Generator.Contracts;

/// <summary>The C function of a procedure, as far as its name follows from the procedure's.</summary>
internal static class ApiName
{
    // Words that libvirt's functions write otherwise than as one capital and small letters.
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Cpu"] = "CPU",
        ["Dhcp"] = "DHCP",
        ["Fd"] = "FD",
        ["Fsfreeze"] = "FSFreeze",
        ["Fsinfo"] = "FSInfo",
        ["Fsthaw"] = "FSThaw",
        ["Fstrim"] = "FSTrim",
        ["Id"] = "ID",
        ["Iothread"] = "IOThread",
        ["Mac"] = "MAC",
        ["Nmi"] = "NMI",
        ["Nw"] = "NW",
        ["Nwfilter"] = "NWFilter",
        ["Nwfilters"] = "NWFilters",
        ["Os"] = "OS",
        ["Pm"] = "PM",
        ["Scsi"] = "SCSI",
        ["Sev"] = "SEV",
        ["Ssh"] = "SSH",
        ["Uri"] = "URI",
        ["Uuid"] = "UUID",
        ["Wwn"] = "WWN",
        ["Xml"] = "XML",
    };

    /// <summary><c>virDomainGetXMLDesc</c> for <c>DomainGetXmlDesc</c>.</summary>
    internal static string Of(string procedure)
    {
        var name = new StringBuilder("vir");
        int start = 0;
        for (int end = 1; end <= procedure.Length; end++)
        {
            if (end == procedure.Length || char.IsUpper(procedure[end]))
            {
                string word = procedure.Substring(start, end - start);
                name.Append(Words.TryGetValue(word, out string? written) ? written : word);
                start = end;
            }
        }

        return name.ToString();
    }
}
