namespace Vireo.Generator.Contracts;

/// <summary>The C function of a procedure, as far as its name follows from the procedure's.</summary>
internal static class ApiName
{
    internal static string Of(string procedure) => "vir" + procedure;
}
