/** The bundle that Excel and the embedded workbook load: each file associates its own function. */
import './gantt';
import './gantt-bar';
import './health';
import './order';
import './priority';
import './priority-band';
import './progress';
import './ranking';
import './schedule';
import './timeline';
import './version';
