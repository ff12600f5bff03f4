package se.samspel.reporting.rendering;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document: whoever writes on changes a style, and every heading follows. */
final class WordStyles {

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        CTFonts font = CTFonts.Factory.newInstance();
        font.setAscii("Liberation Sans");
        font.setHAnsi("Liberation Sans");
        styles.setDefaultFonts(font);
        new WordStyles(styles).addAll();
    }

    private void addAll() {
        add(paragraph("Normal", "Normal", 21));
        add(paragraph("Title", "Title", 44));
        for (int level = 1; level <= 3; level++) {
            add(heading(level, 34 - 5 * (level - 1)));
        }
        add(italic(paragraph("Caption", "caption", 20)));
        add(paragraph("Note", "Note", 17));
        add(italic(paragraph("Placeholder", "Placeholder", 21)));
        add(paragraph("TableText", "Table Text", 18));
        add(bold(paragraph("TableHeading", "Table Heading", 18)));
    }

    /** Whole: what is added is a copy. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static CTStyle heading(int level, int halfPoints) {
        CTStyle style = paragraph("Heading" + level, "heading " + level, halfPoints);
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return bold(style);
    }

    private static CTStyle paragraph(String id, String name, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(id.startsWith("Table") ? 20 : 120));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private static CTStyle bold(CTStyle style) {
        style.getRPr().addNewB();
        return style;
    }

    private static CTStyle italic(CTStyle style) {
        style.getRPr().addNewI();
        return style;
    }
}
