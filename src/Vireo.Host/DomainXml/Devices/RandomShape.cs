using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Devices that hand a guest what the host makes: random numbers, a TPM's services, a smart card.</summary>
internal static class RandomShape
{
    private static readonly Shape Rate = new Shape("rate").With("bytes", Values.UIntOrNone).With("period", Values.UIntOrNone).DropEmpty();

    /// <summary>A source of random numbers.</summary>
    internal static Shape Random { get; } = new Shape("rng")
        .Then(RequireModel)
        .With("model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional").Or("unknown RNG model '{0}'"))
        .Has(Rate)
        .Then((input, output) => output.Add(ReadBackend(input)))
        .Has(CommonShapes.VirtioDriver());

    /// <summary>A trusted platform module.</summary>
    internal static Shape Tpm { get; } = new Shape("tpm")
        .With("model", Values.OneOf("tpm-tis", "tpm-crb", "tpm-spapr", "spapr-tpm-proxy"))
        .Then((input, output) => output.Add(ReadTpm(input)));

    /// <summary>A reader of smart cards.</summary>
    internal static Shape Smartcard { get; } = new Shape("smartcard")
        .Must("mode", Values.OneOf("host", "host-certificates", "passthrough"))
        .Then(ReadSmartcard);

    private static void RequireModel(XElement input, XElement output)
    {
        if (input.Attribute("model") is null)
        {
            throw DomainFaults.Xml("missing RNG device model");
        }
    }

    private static XElement ReadBackend(XElement input)
    {
        XElement[] backends = [.. input.Elements("backend")];
        if (backends.Length != 1)
        {
            throw DomainFaults.Xml("only one RNG backend is supported");
        }

        XElement backend = backends[0];
        string model = backend.Attribute("model")?.Value ?? throw DomainFaults.Xml("missing RNG device backend model");
        return model switch
        {
            "random" => new XElement("backend", new XAttribute("model", model), backend.Value.Length > 0 ? backend.Value : "/dev/random"),
            "builtin" => new XElement("backend", new XAttribute("model", model)),
            "egd" => ReadEgd(backend),
            _ => throw DomainFaults.Unsupported($"unknown RNG backend model '{model}'"),
        };
    }

    private static XElement ReadEgd(XElement backend)
    {
        string type = backend.Attribute("type") is null
            ? throw DomainFaults.Internal("missing EGD backend type")
            : CharacterSources.ReadType(backend);
        return new XElement("backend", new XAttribute("model", "egd"), new XAttribute("type", type), CharacterSources.Read(backend, type));
    }

    private static XElement ReadTpm(XElement input)
    {
        XElement backend = input.Element("backend") ?? throw DomainFaults.Xml("missing TPM device backend");
        string type = backend.Attribute("type")?.Value ?? throw DomainFaults.Missing("type", "backend");
        return type switch
        {
            "passthrough" => new XElement(
                "backend",
                new XAttribute("type", type),
                new XElement("device", new XAttribute("path", backend.Element("device")?.Attribute("path")?.Value ?? "/dev/tpm0"))),
            "emulator" => new XElement(
                "backend",
                new XAttribute("type", type),
                DiskSources.Attribute(backend, "version", Values.OneOf("1.2", "2.0")),
                DiskSources.Attribute(backend, "persistent_state", Values.YesNo),
                backend.Elements("encryption"),
                backend.Elements("active_pcr_banks")),
            "external" => ReadExternalTpm(backend),
            _ => throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError, VirtErrorDomain.Xml, $"Invalid value for attribute 'type' in element 'backend': '{type}'."),
        };
    }

    /// <summary>A TPM that another program emulates behind a socket.</summary>
    private static XElement ReadExternalTpm(XElement backend)
    {
        XElement? source = backend.Element("source");
        string type = source?.Attribute("type")?.Value ?? throw DomainFaults.Xml("missing external TPM backend type");
        if (type != "unix")
        {
            throw DomainFaults.Xml("only source type 'unix' is supported for external TPM device");
        }

        if (source.Attribute("mode")?.Value == "bind")
        {
            throw DomainFaults.Xml("only 'client' mode is supported for external TPM device");
        }

        return new XElement("backend", new XAttribute("type", "external"), new XElement(
            "source",
            new XAttribute("type", type),
            new XAttribute("mode", "connect"),
            source.Attribute("path") ?? throw DomainFaults.Xml("missing socket path for external TPM device")));
    }

    private static void ReadSmartcard(XElement input, XElement output)
    {
        switch (output.Attribute("mode")?.Value)
        {
            case "host-certificates":
                output.Add(input.Elements("certificate").Select(certificate => new XElement("certificate", certificate.Value)));
                output.Add(input.Element("database"));
                break;
            case "passthrough":
                string type = CharacterSources.ReadType(input, string.Empty);
                output.Add(new XAttribute("type", type), CharacterSources.Read(input, type));
                break;
            default:
                break;
        }
    }
}
