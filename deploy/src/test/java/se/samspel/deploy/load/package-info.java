/** What a folder of case files is checked for, and what a load sends. */
@NullMarked
package se.samspel.deploy.load;

import org.jspecify.annotations.NullMarked;
