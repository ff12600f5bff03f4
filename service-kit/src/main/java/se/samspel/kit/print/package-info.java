/** Documents for people: PDF that a screen reader can read. */
@NullMarked
package se.samspel.kit.print;

import org.jspecify.annotations.NullMarked;
