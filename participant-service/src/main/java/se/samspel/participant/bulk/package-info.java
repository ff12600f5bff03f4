/** Imports of whole files: rows are loaded in the background as single calls would load them. */
@NullMarked
package se.samspel.participant.bulk;

import org.jspecify.annotations.NullMarked;
