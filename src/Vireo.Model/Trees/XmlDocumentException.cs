using System.Xml;

namespace Vireo.Model.Trees;

/// <summary>A text that is no document, not the one that was asked for, or over a limit of <see cref="XmlLimits"/>.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="line">The line where it is found, from 1; 0: nowhere in particular.</param>
/// <param name="column">The column where it is found, from 1; 0: nowhere in particular.</param>
/// <param name="inner">What the XML reader said.</param>
public sealed class XmlDocumentException(string message, int line = 0, int column = 0, XmlException? inner = null) : FormatException(message, inner)
{
    /// <summary>The line where it is found, from 1; 0: nowhere in particular.</summary>
    public int Line { get; } = line;

    /// <summary>The column where it is found, from 1; 0: nowhere in particular.</summary>
    public int Column { get; } = column;
}
