import eslintConfigPrettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import from its neighbours; nothing that is not named here. */
const mayImport = {
  framework: [],
  analysis: ['framework'],
  roadmap: ['framework'],
  functions: ['analysis', 'roadmap'],
  workbook: ['framework', 'analysis', 'roadmap'],
  taskpane: ['workbook', 'framework', 'analysis', 'roadmap'],
  commands: ['workbook', 'framework', 'analysis', 'roadmap'],
  embedded: [],
  cli: ['workbook', 'embedded', 'framework'],
};

const folders = Object.keys(mayImport);

/** The Office add-in rules alone; the general ones come from typescript-eslint. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((part) => Object.entries(part.rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

const importDirections = folders.map((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((other) => `**/${other}/**`),
              message: `src/${folder} may import ${mayImport[folder].join(', ') || 'nothing'} of ours and nothing else.`,
            },
            ...(folder === 'taskpane' || folder === 'embedded'
              ? []
              : [
                  {
                    group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
                    message: 'React lives in the pane and the embedded page.',
                  },
                ]),
          ],
        },
      ],
    },
  };
});

const noOfficeJs = {
  files: ['src/{framework,analysis,roadmap,cli}/**/*.ts', 'src/functions/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'Office', message: 'Office.js belongs in workbook, commands, the pane and embedded.' },
      { name: 'Excel', message: 'Office.js belongs in workbook, commands, the pane and embedded.' },
    ],
  },
};

const noClockInScheduling = {
  files: ['src/{analysis,roadmap,functions}/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date']", message: 'Dates are whole days as serial integers.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{workbook,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...importDirections,
  noOfficeJs,
  noClockInScheduling,
  { files: ['webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  eslintConfigPrettier,
);
