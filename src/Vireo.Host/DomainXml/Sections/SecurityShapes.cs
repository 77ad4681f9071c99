using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Isolation of a guest: mapped users, wrapped keys, encrypted memory.</summary>
internal static class SecurityShapes
{
    /// <summary>Users and groups of a container, mapped to the host's.</summary>
    internal static Shape IdMap { get; } = new Shape("idmap").HasMany(Map("uid")).HasMany(Map("gid")).DropEmpty();

    /// <summary>Keys that the host wraps for the guest (s390).</summary>
    internal static Shape KeyWrap { get; } = new Shape("keywrap")
        .HasMany(new Shape("cipher").Must("name", Values.OneOf("aes", "dea")).Must("state", Values.OnOff))
        .DropEmpty();

    /// <summary>Encrypted memory (AMD SEV, s390 PV).</summary>
    internal static Shape LaunchSecurity { get; } = new Shape("launchSecurity")
        .Must("type", Values.OneOf("sev", "s390-pv"))
        .With("kernelHashes", Values.YesNo)
        .HasTexts(Values.UInt, "cbitpos", "reducedPhysBits")
        .HasTexts(Values.Hex(4), "policy")
        .HasTexts(Values.Text, "dhCert", "session");

    private static Shape Map(string name) =>
        new Shape(name).Must("start", Values.UInt).Must("target", Values.UInt).Must("count", Values.UInt);
}
