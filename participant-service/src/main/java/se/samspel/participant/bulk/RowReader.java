package se.samspel.participant.bulk;

import java.util.List;
import se.samspel.participant.bulk.domain.ImportFormat;

/** Reads the rows of a file; throws a problem with status 400 where it is no such file. */
public interface RowReader {

    ImportFormat format();

    List<Row> read(byte[] content, List<String> columns);
}
