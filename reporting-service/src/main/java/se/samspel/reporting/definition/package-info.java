/** Which reports there are: their definitions, kept as data and published version by version. */
@NullMarked
package se.samspel.reporting.definition;

import org.jspecify.annotations.NullMarked;
