using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The processor that a guest sees: <c>cpu</c>.</summary>
internal sealed class CpuSection : ISection
{
    private static readonly XmlValue Modes = Values.OneOf("custom", "host-model", "host-passthrough", "maximum")
        .Or("Invalid mode attribute '{0}'", VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Cpu);

    private static readonly XmlValue Fallbacks = Values.OneOf("allow", "forbid")
        .Or("Invalid fallback attribute", VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Cpu);

    private static readonly Shape Cpu = new Shape("cpu")
        .With("mode", Modes)
        .With("match", Values.OneOf("minimum", "exact", "strict"))
        .With("check", Values.OneOf("none", "partial", "full"))
        .With("migratable", Values.OnOff)
        .Has(new Shape("model").With("fallback", Fallbacks, "allow").WithTexts("vendor_id").Text(Values.Text))
        .HasTexts(Values.Text, "vendor")
        .Has(new Shape("topology").Must("sockets", Values.Positive).With("dies", Values.Positive, "1").Must("cores", Values.Positive)
        .Must("threads", Values.Positive))
        .Has(new Shape("cache").With("level", Values.UInt).Must("mode", Values.OneOf("emulate", "passthrough", "disable")))
        .Has(new Shape("maxphysaddr").Must("mode", Values.OneOf("emulate", "passthrough")).With("bits", Values.Positive))
        .Then((input, output) => output.Add(CpuFeatures.Read(input)))
        .Has(CpuNumaShape.Shape)
        .Then(Complete);

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        if (input.Element("cpu") is { } element && Cpu.Read(element) is { } cpu && (cpu.HasElements || cpu.HasAttributes))
        {
            output.Add(cpu);
        }
    }

    /// <summary>A model makes a processor a custom one, an exact match unless it says otherwise; host modes have no model.</summary>
    private static void Complete(XElement input, XElement output)
    {
        string? mode = output.Attribute("mode")?.Value;
        bool host = mode is not null and not "custom";
        KeepModel(output, mode, host);

        bool model = output.Element("model") is not null;
        if (!host && !model)
        {
            RefuseWithoutModel(output);
            output.RemoveAttributes();
            return;
        }

        if (!host)
        {
            string match = output.Attribute("match")?.Value ?? "exact";
            XAttribute[] rest = [.. output.Attributes().Where(attribute => attribute.Name.LocalName is not ("mode" or "match"))];
            output.ReplaceAttributes(new XAttribute("mode", "custom"), new XAttribute("match", match), rest);
        }
        else
        {
            output.SetAttributeValue("match", null);
        }
    }

    /// <summary>Of a host's own model the document may say what vendor it shows, and whether a likeness will do.</summary>
    private static void KeepModel(XElement output, string? mode, bool host)
    {
        if (output.Element("model") is not { } model)
        {
            return;
        }

        bool names = model.Value.Length > 0;
        if ((host && mode != "host-model") || (!names && model.Attribute("vendor_id") is null))
        {
            model.Remove();
        }
        else if (!names)
        {
            model.SetAttributeValue("fallback", null);
        }
    }

    private static void RefuseWithoutModel(XElement output)
    {
        if (output.Element("vendor") is not null)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Cpu, "CPU vendor specified without CPU model");
        }

        if (output.Element("feature") is not null)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Cpu, "Non-empty feature list specified without CPU model");
        }
    }
}
