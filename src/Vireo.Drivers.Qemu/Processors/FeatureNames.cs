namespace Vireo.Drivers.Qemu.Processors;

/// <summary>Processor features that libvirt and QEMU call by different names.</summary>
internal static class FeatureNames
{
    private static readonly (string Libvirt, string Qemu)[] Different =
    [
        ("cmp_legacy", "cmp-legacy"),
        ("ds_cpl", "ds-cpl"),
        ("fxsr_opt", "fxsr-opt"),
        ("kvm_pv_eoi", "kvm-pv-eoi"),
        ("kvm_pv_unhalt", "kvm-pv-unhalt"),
        ("lahf_lm", "lahf-lm"),
        ("nodeid_msr", "nodeid-msr"),
        ("pclmuldq", "pclmulqdq"),
        ("perfctr_core", "perfctr-core"),
        ("perfctr_nb", "perfctr-nb"),
        ("tsc_adjust", "tsc-adjust"),
    ];

    internal static string ToQemu(string name) => Array.Find(Different, one => one.Libvirt == name).Qemu ?? name;

    internal static string ToLibvirt(string name) => Array.Find(Different, one => one.Qemu == name).Libvirt ?? name;
}
