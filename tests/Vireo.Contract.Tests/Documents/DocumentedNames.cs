using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Vireo.Contract.Tests.Documents;

/// <summary>The C names in the contract's documentation: every member's names what it stands for, so that a search finds it.</summary>
public static partial class DocumentedNames
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(RemoteProgram).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static IReadOnlyList<string> Of(Type type) => Of("T:" + type.FullName!.Replace('+', '.'));

    public static IReadOnlyList<string> Of(FieldInfo field) => Of($"F:{field.DeclaringType!.FullName!.Replace('+', '.')}.{field.Name}");

    public static IReadOnlyList<string> Of(MethodInfo method)
    {
        string prefix = $"M:{method.DeclaringType!.FullName}.{method.Name}";
        string key = Members.Keys.Single(key => key == prefix || key.StartsWith(prefix + "(", StringComparison.Ordinal));
        return Of(key);
    }

    private static IReadOnlyList<string> Of(string key) =>
        [.. Members[key].Descendants("c").Select(code => code.Value).Where(code => CName.IsMatch(code))];

    [GeneratedRegex("^(vir[A-Z]|VIR_|REMOTE_|remote_|QEMU_|LXC_|ADMIN_|admin_)")]
    private static partial Regex CName { get; }
}
