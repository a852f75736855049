using System.Collections.Generic;
using System.Globalization;

namespace Sidereal.Generator.Text;

/// <summary>From a JSON pointer (RFC 6901) to the node that it names: the way back from <see cref="SpecNode.Pointer"/>.</summary>
internal static class SpecPointer
{
    /// <summary>The node, or null where the pointer leads nowhere.</summary>
    /// <param name="root">The whole document.</param>
    /// <param name="segments">What stands between the slashes, its <c>~0</c> and <c>~1</c> as they are.</param>
    public static SpecNode? Find(SpecNode root, IEnumerable<string> segments)
    {
        SpecNode? node = root;
        foreach (string segment in segments)
        {
            string key = segment.Replace("~1", "/").Replace("~0", "~");
            node = node switch
            {
                MappingNode mapping => mapping[key],
                SequenceNode sequence when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
        }

        return node;
    }
}
