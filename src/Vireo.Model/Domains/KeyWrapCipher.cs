namespace Vireo.Model.Domains;

/// <summary>A cipher whose keys are protected.</summary>
[XmlView("cipher")]
public sealed partial class KeyWrapCipher
{
    /// <summary>Which (<c>cipher/@name</c>).</summary>
    [XmlAttribute("name")] public partial KeyWrapCipherName? Name { get; set; }

    /// <summary>Whether they are (<c>cipher/@state</c>).</summary>
    [XmlAttribute("state", Form = XmlForm.OnOff)] public partial bool? IsEnabled { get; set; }
}

/// <summary>Ciphers whose keys can be protected.</summary>
[XmlEnum]
public enum KeyWrapCipherName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>aes</c>.</summary>
    Aes,

    /// <summary><c>dea</c>.</summary>
    Dea,
}
