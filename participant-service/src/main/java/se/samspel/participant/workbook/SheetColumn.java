package se.samspel.participant.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param name stands in the hidden first row, by which the sheet is read again
 * @param title what the team reads
 * @param help shown at the title
 * @param codes what a cell to fill takes; null for a day, a number or a text
 */
record SheetColumn(String name, String title, Use use, String help, @Nullable CodeList codes) {

    /** What the team does with a column. */
    enum Use {
        /** Hidden: what the row is of. */
        KEY,
        /** Shown, never read again. */
        SHOWN,
        /** Shown, and sent back with the row. */
        KEPT,
        /** To fill in. */
        OPEN
    }

    static SheetColumn key(String name) {
        return new SheetColumn(name, name, Use.KEY, "", null);
    }

    static SheetColumn shown(String name, String title) {
        return new SheetColumn(name, title, Use.SHOWN, "", null);
    }

    static SheetColumn kept(String name, String title) {
        return new SheetColumn(name, title, Use.KEPT, "", null);
    }

    static SheetColumn open(String name, String title, String help) {
        return new SheetColumn(name, title, Use.OPEN, help, null);
    }

    static SheetColumn choice(String name, String title, CodeList codes) {
        return new SheetColumn(name, title, Use.OPEN, "Välj ur listan.", codes);
    }

    boolean isOpen() {
        return use == Use.OPEN;
    }

    boolean isRead() {
        return use != Use.SHOWN;
    }
}
