namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to allow <c>init</c>; netstandard2.0 has none.</summary>
internal static class IsExternalInit;
