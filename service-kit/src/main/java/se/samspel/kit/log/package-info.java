/** What a line of the log may say. */
@NullMarked
package se.samspel.kit.log;

import org.jspecify.annotations.NullMarked;
