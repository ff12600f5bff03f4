package se.samspel.participant.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.ImportKind;

/** Which feature loads a kind of rows, and how a file of that kind is read. */
@ApplicationScoped
class RowReaders {

    private final List<RowReader> readers;
    private final List<RowLoader> loaders;

    RowReaders(@All List<RowReader> readers, @All List<RowLoader> loaders) {
        this.readers = readers;
        this.loaders = loaders;
    }

    RowLoader loader(ImportKind kind) {
        return loaders.stream()
                .filter(loader -> loader.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody loads " + kind));
    }

    /** 415 where files of the kind come in other formats. */
    ImportFormat format(ImportKind kind, String mediaType) {
        return loader(kind).formats().stream()
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(
                                415,
                                "unsupported-media-type",
                                Text.of(
                                        "En sådan fil tas inte emot i det formatet",
                                        "Such a file is not taken in that format")));
    }

    List<Row> read(ImportKind kind, ImportFormat format, byte[] content) {
        return readers.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + format))
                .read(content, loader(kind).columns());
    }
}
