package se.samspel.funding.catalogue;

import se.samspel.funding.catalogue.domain.AssociationTable;

/** Takes the rows of an association, table by table. */
public interface RowSink {

    /** The rows of this table follow; it may have none. */
    void begin(AssociationTable table);

    /**
     * @param json one JSON object on one line, with the table's columns in their order
     */
    void row(String json);
}
