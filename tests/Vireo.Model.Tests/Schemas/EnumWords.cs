using System.Reflection;

namespace Vireo.Model.Tests.Schemas;

/// <summary>The words of the model's enums, asked of the code that the generator wrote.</summary>
internal static class EnumWords
{
    internal static IEnumerable<string> Of(Type type)
    {
        MethodInfo format = type.Assembly.GetType(type.FullName + "Words", throwOnError: true)!.GetMethod("Format", BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new InvalidOperationException($"{type} has no words");
        return Enum.GetValues(type).Cast<object>().Where(value => Convert.ToInt64(value, null) != 0).Select(value => (string)format.Invoke(null, [value])!); // it returns a text
    }
}
