using Vireo.Errors;

namespace Vireo.Host.Shapes;

/// <summary>A kind of attribute or text: which values it takes, and how they are written back.</summary>
public abstract record XmlValue
{
    private string? _complaint;
    private VirtErrorCode _complaintCode;
    private VirtErrorDomain _complaintDomain;

    /// <summary>Checks a value and brings it to the form in which it is written.</summary>
    /// <param name="raw">The value as it came.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>What is written; null: it means nothing and is left out.</returns>
    /// <exception cref="VirtException">It is none of the kind.</exception>
    public abstract string? Read(string raw, XmlPlace place);

    /// <summary>The same kind with words of its own about a bad value.</summary>
    /// <param name="complaint">The words; <c>{0}</c> is the value.</param>
    /// <param name="code">Their code.</param>
    /// <param name="errorDomain">Who says them.</param>
    /// <returns>A copy of this kind.</returns>
    public XmlValue Or(
        string complaint, VirtErrorCode code = VirtErrorCode.ConfigUnsupported, VirtErrorDomain errorDomain = VirtErrorDomain.Domain) =>
        this with { _complaint = complaint, _complaintCode = code, _complaintDomain = errorDomain };

    /// <summary>The error of a bad value.</summary>
    /// <param name="raw">The value as it came.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="expected">What follows the value in the words for any attribute.</param>
    /// <returns>The exception, not yet thrown.</returns>
    protected VirtException Bad(string raw, XmlPlace place, string expected) => _complaint is null
        ? VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Xml, place.Describe(raw, expected))
        : VirtErrorTexts.Raise(_complaintCode, _complaintDomain, _complaint.Replace("{0}", raw, StringComparison.Ordinal));
}
