namespace Vireo.Drivers.Node.Images;

/// <summary>What opens an encrypted image.</summary>
/// <param name="Id">What the program calls it.</param>
/// <param name="Base64">The value.</param>
internal sealed record ImageSecret(string Id, string Base64)
{
    /// <summary>Keeps the value out of logs.</summary>
    public override string ToString() => $"secret {Id}";
}
