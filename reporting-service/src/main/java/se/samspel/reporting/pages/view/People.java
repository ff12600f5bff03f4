package se.samspel.reporting.pages.view;

import java.util.List;

/**
 * What became of the people of an area.
 *
 * @param source which editions tell it
 */
public record People(List<Tile> tiles, String source) {}
