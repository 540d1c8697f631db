export default {
  files: ['packages/*/.test/**/*.test.js', 'examples/.test/**/*.test.js'],
  nodeArguments: ['--enable-source-maps'],
  timeout: '2m',
};
